package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class ToUnicodeTest {

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap % by nobody
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """;

    @Test
    void whatIsWrittenPlainlyIsReadAsPdfBoxReadsIt() throws Exception {
        agrees("2 beginbfchar <0041> <0061>\n<42><00660069> endbfchar");
        agrees("1 beginbfrange <0000> <0040> <0041> endbfrange");
        agrees("2 beginbfrange <20> <7e> <0020> <0100> <0102> [<0061> <D835DC9C> <62>] endbfrange endcmap <odd");
        agrees("1 beginbfchar <0041> <D835> endbfchar 1 beginbfchar <0041> <0 06 1> endbfchar");
        agrees("1 beginbfrange <0041>\t<0042> <00E9> endbfrange endcmap CMapName currentdict");
        agrees("1 beginbfrange <F0> <FF> <00F0> endbfrange");
    }

    @Test
    void whatTwoReadersCouldTakeDifferentlyIsLeftToPdfBox() throws Exception {
        odd("");
        odd("1 beginbfchar <0041> /A endbfchar");
        odd("1 beginbfchar <0041> <> endbfchar");
        odd("1 beginbfchar <0041> <006> endbfchar");
        odd("2 beginbfchar <0041> <0061> endbfchar");
        odd("1 beginbfchar <0041> <0061> <0042> <0062> endbfchar");
        odd("beginbfchar <0041> <0061> endbfchar");
        odd("1 beginbfchar <000041> <0061> endbfchar");
        odd("1 beginbfrange <0041> <0040> <0061> endbfrange");
        odd("1 beginbfrange <00> <FF> <0001> endbfrange");
        odd("1 beginbfrange <41> <0042> <0061> endbfrange");
        odd("1 beginbfrange <41> <42> [<0061>] endbfrange");
        odd("1 beginbfchar\t<41> <61> endbfchar\t1 beginbfchar <41> <62> endbfchar");
        odd("/WMode 1 beginbfchar <41> <0061> endbfchar");
        odd("/Other usecmap 1 beginbfchar <41> <0061> endbfchar");
        odd("1 begincidrange <00> <FF> 0 endcidrange 1 beginbfchar <41> <0061> endbfchar");
    }

    private static void agrees(String sections) throws IOException {
        Optional<ToUnicode> told = read(sections);
        assertThat(told).as(sections).isPresent();
        CMap whole = new CMapParser()
                .parse(new RandomAccessReadBuffer((HEAD + sections).getBytes(StandardCharsets.US_ASCII)));
        for (int code = 0; code <= 0xFFFF; code++) {
            assertThat(told.get().of(code)).as("%d in %s", code, sections).isEqualTo(whole.toUnicode(code));
            assertThat(told.get().ofOneByte(code)).isEqualTo(whole.toUnicode(code, 1));
        }
    }

    private static void odd(String sections) throws IOException {
        assertThat(read(sections)).as(sections).isEmpty();
    }

    private static Optional<ToUnicode> read(String sections) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((HEAD + sections).getBytes(StandardCharsets.US_ASCII));
        }
        return ToUnicode.of(stream);
    }
}
