package org.planouvert.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.Funder;
import org.planouvert.profile.Profile.HeadingWord;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.profile.Profile.Unit;

/** How a profile goes through the pipe: its maps keep the order they are written in, because it has a meaning. */
public final class ProfilePacking implements Packing<Profile> {

    private static final Packing<HeadingWord> HEADING = new Headings();
    private static final Packing<Funder> FUNDER = new Funders();
    private static final Packing<Unit> UNIT = new Units();

    private static final DocumentKind[] DOCUMENTS = DocumentKind.values();
    private static final OperationCategory[] OPERATIONS = OperationCategory.values();
    private static final OperationStatus[] STATUSES = OperationStatus.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final AmountKind[] KINDS = AmountKind.values();
    private static final CreditKind[] CREDITS = CreditKind.values();
    private static final ColumnRole[] COLUMNS = ColumnRole.values();
    private static final RowRole[] ROWS = RowRole.values();
    private static final CellState[] CELLS = CellState.values();

    /** All that profiles mean, and nothing else: it is the same where only comments in their files differ. */
    public static String meaning(List<Profile> profiles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter out = new PackedWriter(bytes)) {
            out.list(profiles, new ProfilePacking());
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void write(PackedWriter out, Profile value) throws IOException {
        out.text(value.name());
        out.text(value.contractKind());
        out.list(value.territories(), Plain.TEXT);
        out.list(value.signatureCues(), Plain.TEXT);
        out.list(value.partyCues(), Plain.TEXT);
        out.list(value.partyOpenings(), Plain.TEXT);
        out.list(value.partyMarkers(), Plain.TEXT);
        out.list(value.partyBesides(), Plain.TEXT);
        out.list(value.signatoryLists(), Plain.TEXT);
        out.list(value.deliberationCues(), Plain.TEXT);
        out.list(value.recognise(), Plain.TEXT);
        words(out, value.documentKinds());
        out.list(value.headings(), HEADING);
        out.list(value.operationHeadings(), Plain.TEXT);
        words(out, value.operationCues());
        out.list(value.operationListWords(), Plain.TEXT);
        out.list(value.operationOpenings(), Plain.TEXT);
        out.list(value.groupOpenings(), Plain.TEXT);
        words(out, value.statusCues());
        out.list(value.funders(), FUNDER);
        out.list(value.units(), UNIT);
        words(out, value.qualifierCues());
        words(out, value.kindCues());
        out.list(value.changeCues(), Plain.TEXT);
        words(out, value.creditCues());
        out.list(value.perimeterCues(), Plain.TEXT);
        out.list(value.falseFriends(), Plain.TEXT);
        words(out, value.columns());
        words(out, value.rowWords());
        words(out, value.cellWords());
        out.list(value.tableCaptions(), Plain.TEXT);
        out.list(value.tableContinued(), Plain.TEXT);
    }

    @Override
    public Profile read(PackedReader in) throws IOException {
        return new Profile(
                in.text(),
                in.text(),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                words(in, DOCUMENTS),
                in.list(HEADING),
                in.list(Plain.TEXT),
                words(in, OPERATIONS),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                words(in, STATUSES),
                in.list(FUNDER),
                in.list(UNIT),
                words(in, QUALIFIERS),
                words(in, KINDS),
                in.list(Plain.TEXT),
                words(in, CREDITS),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT),
                words(in, COLUMNS),
                words(in, ROWS),
                words(in, CELLS),
                in.list(Plain.TEXT),
                in.list(Plain.TEXT));
    }

    private static <K extends Enum<K>> void words(PackedWriter out, Map<K, List<String>> words) throws IOException {
        out.count(words.size());
        for (Map.Entry<K, List<String>> entry : words.entrySet()) {
            out.constant(entry.getKey());
            out.list(entry.getValue(), Plain.TEXT);
        }
    }

    private static <K> Map<K, List<String>> words(PackedReader in, K[] kinds) throws IOException {
        Map<K, List<String>> words = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            words.put(in.constant(kinds), in.list(Plain.TEXT));
        }
        return Collections.unmodifiableMap(words);
    }

    private static final class Headings implements Packing<HeadingWord> {

        private static final SectionKind[] SECTIONS = SectionKind.values();

        @Override
        public void write(PackedWriter out, HeadingWord value) throws IOException {
            out.constant(value.kind());
            out.list(value.words(), Plain.TEXT);
        }

        @Override
        public HeadingWord read(PackedReader in) throws IOException {
            return new HeadingWord(in.constant(SECTIONS), in.list(Plain.TEXT));
        }
    }

    private static final class Funders implements Packing<Funder> {

        private static final PartyCategory[] CATEGORIES = PartyCategory.values();

        @Override
        public void write(PackedWriter out, Funder value) throws IOException {
            out.text(value.label());
            out.constant(value.category());
            out.list(value.aliases(), Plain.TEXT);
            out.bool(value.via());
        }

        @Override
        public Funder read(PackedReader in) throws IOException {
            return new Funder(in.text(), in.constant(CATEGORIES), in.list(Plain.TEXT), in.bool());
        }
    }

    private static final class Units implements Packing<Unit> {
        @Override
        public void write(PackedWriter out, Unit value) throws IOException {
            out.decimal(value.factor());
            out.text(value.currency());
            out.list(value.words(), Plain.TEXT);
        }

        @Override
        public Unit read(PackedReader in) throws IOException {
            return new Unit(in.decimal(), in.text(), in.list(Plain.TEXT));
        }
    }
}
