package org.planouvert.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planouvert.document.DocumentInfo;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Method;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Reads what a document says of itself: title, kind, contract, territory, period, day of signature. */
final class HeaderReader {

    /** How much of a document's beginning, in characters, speaks of the document as a whole. */
    private static final int OPENING = 2500;

    /** How far from the contract's name its period stands, in characters. */
    private static final int NEAR = 160;

    /** The lines of a title are at least this share of the largest type: "République française" above it is not. */
    private static final double TITLE_SHARE = 0.6;

    private static final Pattern PERIOD =
            Pattern.compile("\\b((?:19|20)\\d\\d)\\s*(?:[-/]|a|au)\\s*((?:19|20)\\d\\d)\\b");
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{1,2}(?:er)?\\s+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
                    + "\\s+(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d)\\b");
    private static final Pattern LETTERS_ONLY = Pattern.compile("[^a-z0-9]+");

    private final Profile profile;

    HeaderReader(Profile profile) {
        this.profile = profile;
    }

    /**
     * Reads the header.
     *
     * @param folded the text of each block of the layout
     */
    RawHeader read(Layout layout, List<Fold> folded) {
        String title = title(layout);
        String opening = Fold.text(title + "\n" + opening(layout));
        String all = joined(layout.blocks(), folded);
        DocumentKind kind = kind(layout, Fold.text(title), opening);
        int named = firstName(opening);
        boolean tells = named >= 0 || !profile.recognise().isEmpty() && firstName(all) >= 0;
        Optional<Matcher> period = period(opening, named).or(() -> period(all, firstName(all)));
        String territory = territory(opening, named)
                .or(() -> territory(all, firstName(all)))
                .orElse("");
        return new RawHeader(
                title,
                kind,
                tells ? profile.contractKind() : "",
                tells ? territory : "",
                tells && period.isPresent() ? year(period.get(), 1) : OptionalInt.empty(),
                tells && period.isPresent() ? year(period.get(), 2) : OptionalInt.empty(),
                signedOn(all).orElse(""),
                Language.of(all));
    }

    private static OptionalInt year(Matcher period, int group) {
        return OptionalInt.of(Integer.parseInt(period.group(group)));
    }

    /** The words in largest type on the first page that has any; the source's own title otherwise. */
    private static String title(Layout layout) {
        DocumentInfo info = layout.info();
        List<TextBlock> first = layout.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(t -> t.page() == 1)
                .toList();
        Optional<TextBlock> level =
                first.stream().filter(t -> t.headingLevel() == 1).findFirst();
        if (level.isPresent()) {
            return level.get().text();
        }
        double largest = first.stream()
                .filter(HeaderReader::isCoverLine)
                .mapToDouble(t -> t.style().size())
                .max()
                .orElse(0);
        String large = first.stream()
                .filter(t -> isCoverLine(t) && t.style().size() >= TITLE_SHARE * largest)
                .limit(6)
                .map(TextBlock::text)
                .collect(Collectors.joining(" "));
        if (!large.isBlank()) {
            return large;
        }
        return info.title().isBlank()
                ? first.stream().findFirst().map(TextBlock::text).orElse("")
                : info.title();
    }

    private static boolean isCoverLine(TextBlock text) {
        return text.shape() == Shape.HEADING_CANDIDATE && text.headingLevel() == 0;
    }

    private static String opening(Layout layout) {
        StringBuilder text = new StringBuilder();
        for (Block block : layout.blocks()) {
            if (block instanceof TextBlock t && t.shape() != Shape.CONTENTS_ENTRY) {
                text.append(t.text()).append('\n');
            } else if (block instanceof Table table) {
                text.append(table.caption()).append('\n');
            }
            if (text.length() > OPENING) {
                break;
            }
        }
        return text.toString();
    }

    private static String joined(List<Block> blocks, List<Fold> folded) {
        return IntStream.range(0, blocks.size())
                .filter(b -> blocks.get(b) instanceof TextBlock)
                .mapToObj(b -> folded.get(b).text())
                .collect(Collectors.joining(" "));
    }

    /**
     * The kind whose word comes first in the title, else in the opening. A workbook is not the contract that it names but
     * its maquette; one that names nothing of a contract is something else.
     */
    private DocumentKind kind(Layout layout, String title, String opening) {
        boolean workbook = layout.blocks().stream().anyMatch(b -> b instanceof Table t && t.method() == Method.SHEET);
        // a press release names the contract in its title, and itself only above it
        Optional<DocumentKind> named = kindIn(opening)
                .filter(k -> k == DocumentKind.PRESS_RELEASE)
                .or(() -> kindIn(title))
                .or(() -> kindIn(opening));
        boolean web = layout.blocks().stream().anyMatch(b -> b instanceof TextBlock t && t.headingLevel() > 0);
        if (workbook) {
            boolean ofContract = named.isPresent() || !profile.recognise().isEmpty();
            return named.filter(k -> k == DocumentKind.AMENDMENT || k == DocumentKind.ANNEX)
                    .orElse(ofContract ? DocumentKind.MAQUETTE : DocumentKind.OTHER);
        }
        if (web) {
            return named.filter(k -> k == DocumentKind.PRESS_RELEASE).orElse(DocumentKind.WEB_PAGE);
        }
        return named.orElse(DocumentKind.OTHER);
    }

    private Optional<DocumentKind> kindIn(String folded) {
        for (Map.Entry<DocumentKind, List<String>> entry :
                profile.documentKinds().entrySet()) {
            if (entry.getValue().stream().map(Fold::text).anyMatch(folded::contains)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Index of the first word that names this family of contracts; -1 for none. */
    private int firstName(String folded) {
        return profile.recognise().stream()
                .map(Fold::text)
                .mapToInt(folded::indexOf)
                .filter(i -> i >= 0)
                .min()
                .orElse(-1);
    }

    private static Optional<Matcher> period(String folded, int named) {
        if (named < 0) {
            return Optional.empty();
        }
        Matcher near = PERIOD.matcher(folded);
        int from = Math.max(0, named - NEAR);
        return near.find(from) && near.start() < named + 2 * NEAR && spans(near) ? Optional.of(near) : Optional.empty();
    }

    private static boolean spans(Matcher period) {
        int first = Integer.parseInt(period.group(1));
        int last = Integer.parseInt(period.group(2));
        return last > first && last - first < 15;
    }

    /** The territory named nearest to the contract's name, the longer of two that begin together. */
    private Optional<String> territory(String folded, int named) {
        if (named < 0) {
            return Optional.empty();
        }
        String near = bare(folded.substring(Math.max(0, named - NEAR), Math.min(folded.length(), named + 2 * NEAR)));
        String best = "";
        int at = Integer.MAX_VALUE;
        for (String territory : profile.territories()) {
            int i = near.indexOf(bare(Fold.text(territory)));
            boolean earlier = i >= 0 && (i < at || i == at && territory.length() > best.length());
            if (earlier) {
                best = territory;
                at = i;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Spaces and dashes vary too much between spellings of a name to be compared. */
    private static String bare(String folded) {
        return " " + LETTERS_ONLY.matcher(folded).replaceAll(" ").strip() + " ";
    }

    /** The date after the first cue of the profile's list that has one near it. */
    private Optional<String> signedOn(String folded) {
        for (String cue : profile.signatureCues()) {
            String word = Fold.text(cue);
            for (int at = folded.lastIndexOf(word); at >= 0; at = folded.lastIndexOf(word, at - 1)) {
                Matcher date = DATE.matcher(folded);
                boolean boundary = at == 0 || !Character.isLetter(folded.charAt(at - 1));
                if (boundary && date.find(at) && date.start() - at < 60) {
                    return Optional.of(date.group(1));
                }
            }
        }
        return Optional.empty();
    }
}
