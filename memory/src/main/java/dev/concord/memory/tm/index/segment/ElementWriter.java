package dev.concord.memory.tm.index.segment;

import dev.concord.memory.tm.index.segment.Layout.Section;
import java.io.IOException;

/** Writes the elements and their postings, element by element. */
final class ElementWriter {
    private final PostingBlocks blocks;
    private final SegmentWriter writer;
    private final int size;
    private final int[] rowCounts;

    /** Of rare elements a place among rare rows, of others one in the table of block offsets. */
    private final int[] places;

    ElementWriter(PostingBlocks blocks, SegmentWriter writer) {
        this.blocks = blocks;
        this.writer = writer;
        size = blocks.elements().size();
        rowCounts = new int[size];
        places = new int[size];
    }

    void write() throws IOException {
        place();
        writeDictionary();
        writeRare();
        writeBlocks();
        writePostings();
    }

    private void place() {
        int rare = 0;
        int frequent = 0;
        for (int element = 0; element < size; element++) {
            rowCounts[element] = blocks.count(element);
            if (isRare(element)) {
                places[element] = rare;
                rare += rowCounts[element];
            } else {
                places[element] = frequent;
                frequent += blocks.blocks();
            }
        }
    }

    private boolean isRare(int element) {
        return Layout.isRare(rowCounts[element], blocks.blocks());
    }

    private void writeDictionary() throws IOException {
        writer.begin(Section.DICTIONARY);
        ElementNumbers elements = blocks.elements();
        for (int place = 0; place < elements.capacity(); place++) {
            long key = elements.keyAt(place);
            int number = elements.numberAt(place);
            writer.putLong(key);
            writer.putInt(key == 0 ? 0 : places[number]);
            writer.putInt(key == 0 ? 0 : rowCounts[number]);
        }
    }

    private void writeRare() throws IOException {
        writer.begin(Section.RARE);
        for (int element = 0; element < size; element++) {
            if (isRare(element)) {
                for (int block = 0; block < blocks.blocks(); block++) {
                    writeRare(element, block);
                }
            }
        }
    }

    private void writeRare(int element, int block) throws IOException {
        int end = blocks.start(block, element + 1);
        for (int i = blocks.start(block, element); i < end; i++) {
            int row = blocks.postings(block).getAtIndex(Layout.CHAR, i);
            writer.putInt(block * Layout.BLOCK + row);
        }
    }

    private void writeBlocks() throws IOException {
        writer.begin(Section.BLOCKS);
        int place = 0;
        for (int element = 0; element < size; element++) {
            if (!isRare(element)) {
                for (int block = 0; block < blocks.blocks(); block++) {
                    writer.putInt(place);
                    place += blocks.count(block, element);
                }
            }
        }
        writer.putInt(place);
    }

    private void writePostings() throws IOException {
        writer.begin(Section.POSTINGS);
        for (int element = 0; element < size; element++) {
            if (!isRare(element)) {
                for (int block = 0; block < blocks.blocks(); block++) {
                    writer.put(
                            blocks.postings(block),
                            2L * blocks.start(block, element),
                            2L * blocks.count(block, element));
                }
            }
        }
    }
}
