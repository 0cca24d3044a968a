package org.planouvert.normalize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Place;
import org.planouvert.domain.Region;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.RawContract;
import org.planouvert.parse.RawHeader;
import org.planouvert.parse.RawParty;
import org.planouvert.parse.RawSection;
import org.planouvert.parse.Statement;
import org.planouvert.text.Sentences;
import org.planouvert.text.Words;

/**
 * The statements of a plain text as someone copied it out of its source: paragraphs over broken lines, bullets under the
 * line that opens them. It stands in for layout and parser, so that the grammars are measured by themselves.
 */
final class SeedText {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-−·•➢*⇒]\\s+⇒?\\s*|\\d+\\.\\s+)(.*)$");
    private static final Pattern PREAMBLE = Pattern.compile("^\\s*(Préambule|Contexte général)\\s*$");

    private record Paragraph(boolean item, String text, int section) {}

    private SeedText() {}

    static RawContract read(Path file, RawHeader header, List<String> parties) throws IOException {
        List<RawSection> sections = new ArrayList<>();
        List<Paragraph> paragraphs = paragraphs(Files.readAllLines(file, StandardCharsets.UTF_8), sections);
        List<Statement> statements = new ArrayList<>();
        String leadIn = "";
        for (Paragraph paragraph : paragraphs) {
            List<String> leadIns = paragraph.item() && !leadIn.isEmpty() ? List.of(leadIn) : List.of();
            statements.addAll(sentences(paragraph, leadIns));
            if (!paragraph.item() && !paragraph.text().isEmpty()) {
                leadIn = paragraph.text().endsWith(":") ? paragraph.text() : "";
            }
        }
        List<RawParty> named = parties.stream()
                .map(words -> new RawParty(words, "signataire", "", new Place(1, Region.UNPLACED, words)))
                .toList();
        return new RawContract(header, named, sections, List.of(), statements, List.of(), List.of());
    }

    static RawHeader header(DocumentKind kind, String territory, int first, int last) {
        return new RawHeader(
                "Contrat de plan", kind, "CPER", territory, OptionalInt.of(first), OptionalInt.of(last), "", "fr");
    }

    static DocumentRecord document(DocumentKind kind) {
        return new DocumentRecord(
                "0123456789abcdef",
                "",
                "seed.txt",
                "text/plain",
                0,
                "",
                kind,
                "",
                1,
                1,
                0,
                "fr",
                DocumentStatus.EXTRACTED,
                "",
                "");
    }

    private static List<Paragraph> paragraphs(List<String> lines, List<RawSection> sections) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean item = false;
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            boolean starts = bullet.matches();
            boolean title = PREAMBLE.matcher(line).matches() || line.strip().startsWith("Volet ");
            if (title) {
                sections.add(section(line.strip()));
            }
            boolean ended = open.length() > 0 && ".:;!?,".indexOf(open.charAt(open.length() - 1)) >= 0;
            boolean broken = line.isBlank() && ended;
            if (starts || title || broken) {
                close(paragraphs, open, item, sections.size() - 1);
                item = starts;
            }
            String words = starts ? bullet.group(1).strip() : line.strip();
            open.append(open.length() > 0 && !words.isEmpty() ? " " : "").append(words);
        }
        close(paragraphs, open, item, sections.size() - 1);
        return paragraphs;
    }

    private static void close(List<Paragraph> paragraphs, StringBuilder open, boolean item, int section) {
        if (!open.toString().isBlank()) {
            paragraphs.add(new Paragraph(item, open.toString().strip(), section));
        }
        open.setLength(0);
    }

    private static RawSection section(String title) {
        return new RawSection(
                -1, 1, SectionKind.SECTION, "", "", title, 1, 1, "test", new Place(1, Region.UNPLACED, title));
    }

    private static List<Statement> sentences(Paragraph paragraph, List<String> leadIns) {
        TextBlock.TextLine line = new TextBlock.TextLine(
                1, 0, paragraph.text().length(), Region.UNPLACED, org.planouvert.layout.Edges.NONE);
        TextBlock block = new TextBlock(
                TextBlock.Shape.PARAGRAPH, paragraph.text(), "", 0, 0, TextBlock.TextStyle.PLAIN, 0, List.of(line));
        Words words = Words.of(paragraph.text());
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            if (last || (Sentences.isEnd(words, i) && words.at(i).equals("."))) {
                int start = words.fold().writtenStart(words.get(from).start());
                int end = words.fold().writtenEnd(words.get(i).end());
                statements.add(new Statement(
                        paragraph.section(), -1, leadIns, paragraph.text().substring(start, end), block, start));
                from = i + 1;
            }
        }
        return statements;
    }
}
