package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.parse.table.TableReader;
import org.planouvert.parse.table.TableReading;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Reads laid-out documents as contracts, as written, in the words of one profile. Keeps nothing between two documents. */
public final class ContractParser {

    private final Profile profile;
    private final TableReader tableReader;
    private final HeaderReader header;
    private final PartyReader parties;
    private final StatementReader statements;

    public ContractParser(Profile profile) {
        this.profile = profile;
        this.tableReader = new TableReader(profile);
        this.header = new HeaderReader(profile);
        this.parties = new PartyReader(profile);
        this.statements = new StatementReader(profile);
    }

    public RawContract parse(Layout layout) {
        List<Block> blocks = layout.blocks();
        SectionTree tree = SectionTree.of(layout, profile);
        OperationReader reader = new OperationReader(profile, blocks, tree);
        List<RawOperation> operations = new ArrayList<>(reader.read());
        List<RawTable> tables = new ArrayList<>();
        List<Observation> observations = new ArrayList<>(tree.observations());
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof Table table) {
                TableReading reading = tableReader.read(table, tree.sectionOf()[b], operations.size());
                tables.add(reading.table());
                operations.addAll(reading.operations());
                observations.addAll(reading.observations());
            }
        }
        List<Fold> folded = folded(blocks);
        return new RawContract(
                header.read(layout, folded),
                parties.read(blocks, folded),
                tree.sections(),
                operations,
                statements.read(blocks, folded, tree, reader.operationOf()),
                tables,
                observations);
    }

    /** Each block's text, folded, for all who look through the whole document; empty for a table. */
    static List<Fold> folded(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Fold.of(block instanceof TextBlock text ? text.text() : ""))
                .toList();
    }
}
