package dev.concord.glossary.exchange;

import java.nio.file.Path;

/** A glossary file that cannot be read or written. The message can be shown as it is. */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String problem;
    private final String remedy;

    /**
     * @param file the file read or written
     * @param line the line of the problem, from 1; 0 if it concerns the whole file
     * @param column the column, from 1; 0 if unknown
     * @param problem what is wrong, without a final full stop
     * @param remedy what to do about it, a full sentence
     */
    public ExchangeException(Path file, int line, int column, String problem, String remedy) {
        super(place(file, line, column) + ": " + problem + ". " + remedy);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file read or written. */
    public Path file() {
        return file;
    }

    /** The line of the problem, from 1; 0 if it concerns the whole file. */
    public int line() {
        return line;
    }

    /** The column of the problem, from 1; 0 if unknown. */
    public int column() {
        return column;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    private static String place(Path file, int line, int column) {
        if (line <= 0) {
            return file.toString();
        }
        return column <= 0
                ? file + ", line " + line
                : file + ", line " + line + ", column " + column;
    }
}
