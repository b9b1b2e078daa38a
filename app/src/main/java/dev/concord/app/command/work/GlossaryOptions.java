package dev.concord.app.command.work;

import dev.concord.app.command.frame.BadInputException;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.format.GlossaryFormats;
import dev.concord.glossary.exchange.tbx.TbxDialect;
import dev.concord.glossary.exchange.tbx.TbxForm;
import dev.concord.glossary.exchange.tbx.TbxStyle;
import dev.concord.glossary.exchange.tbx.TbxVersion;
import dev.concord.glossary.exchange.tbx.TbxWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which files and forms the glossary is to be written. */
final class GlossaryOptions {
    /** One file to write. */
    record Wish(String kind, Path file, GlossaryWriter writer) {}

    @Option(
            names = "--tbx",
            paramLabel = "F.tbx",
            description =
                    "The glossary as TBX: everything it holds as TBX-Basic of 2019, unless the next"
                            + " options say otherwise.")
    private @Nullable Path tbx;

    @Option(
            names = "--tbx-version",
            paramLabel = "2|3",
            description = "With --tbx: ISO 30042 of 2008 or of 2019, and nothing beyond it.")
    private @Nullable String version;

    @Option(
            names = "--tbx-dialect",
            paramLabel = "core|min|basic",
            description = "With --tbx: the dialect, and nothing beyond it.")
    private @Nullable String dialect;

    @Option(
            names = "--tbx-style",
            paramLabel = "dca|dct",
            description = "With --tbx: where categories stand, in attributes or in elements.")
    private @Nullable String style;

    @Option(names = "--csv", paramLabel = "F.csv", description = "The glossary as CSV.")
    private @Nullable Path csv;

    @Option(names = "--tsv", paramLabel = "F.tsv", description = "The glossary, tab separated.")
    private @Nullable Path tsv;

    @Option(names = "--utx", paramLabel = "F.utx", description = "The glossary as UTX 1.11.")
    private @Nullable Path utx;

    @Option(names = "--xlsx", paramLabel = "F.xlsx", description = "The glossary as a workbook.")
    private @Nullable Path xlsx;

    /** What was asked for. */
    List<Wish> wishes() throws BadInputException, ExchangeException {
        List<Wish> wishes = new ArrayList<>();
        if (tbx != null) {
            check("tbx", tbx);
            wishes.add(new Wish("tbx", tbx, new TbxWriter(form())));
        } else if (version != null || dialect != null || style != null) {
            throw new BadInputException(
                    "--tbx-version, --tbx-dialect and --tbx-style: name the file with --tbx");
        }
        for (Map.Entry<String, Path> each : tables().entrySet()) {
            check(each.getKey(), each.getValue());
            wishes.add(
                    new Wish(
                            each.getKey(),
                            each.getValue(),
                            GlossaryFormats.writerFor(each.getValue())));
        }
        return wishes;
    }

    private Map<String, Path> tables() {
        Map<String, Path> tables = new LinkedHashMap<>();
        put(tables, "csv", csv);
        put(tables, "tsv", tsv);
        put(tables, "utx", utx);
        put(tables, "xlsx", xlsx);
        return tables;
    }

    private static void put(Map<String, Path> tables, String kind, @Nullable Path file) {
        if (file != null) {
            tables.put(kind, file);
        }
    }

    private TbxForm form() throws BadInputException {
        if (version == null && dialect == null && style == null) {
            return TbxForm.COMPLETE;
        }
        TbxForm form =
                TbxForm.of(
                        "2".equals(version) ? TbxVersion.V2 : TbxVersion.V3,
                        choice("--tbx-dialect", dialect, TbxDialect.BASIC),
                        choice("--tbx-style", style, TbxStyle.DCA));
        if (version != null && !version.equals("2") && !version.equals("3")) {
            throw new BadInputException("--tbx-version: " + version + " is neither 2 nor 3");
        }
        if (!form.exists()) {
            throw new BadInputException(
                    "--tbx-version 2: it is written as basic in dca style only");
        }
        return form;
    }

    private static <T extends Enum<T>> T choice(String option, @Nullable String value, T usual)
            throws BadInputException {
        if (value == null) {
            return usual;
        }
        try {
            return Enum.valueOf(usual.getDeclaringClass(), value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new BadInputException(option + ": there is no " + value);
        }
    }

    private static void check(String kind, Path file) throws BadInputException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith("." + kind)) {
            throw new BadInputException("--" + kind + ": name a file that ends in ." + kind);
        }
    }
}
