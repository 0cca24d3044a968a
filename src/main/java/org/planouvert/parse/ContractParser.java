package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.parse.table.TableReader;
import org.planouvert.parse.table.TableReading;
import org.planouvert.profile.Profile;

/** Reads a laid-out document as a contract, as written. */
public final class ContractParser {

    private final Profile profile;

    public ContractParser(Profile profile) {
        this.profile = profile;
    }

    public RawContract parse(Layout layout) {
        List<Block> blocks = layout.blocks();
        SectionTree tree = SectionTree.of(layout, profile);
        OperationReader reader = new OperationReader(profile, blocks, tree);
        List<RawOperation> operations = new ArrayList<>(reader.read());
        List<RawTable> tables = new ArrayList<>();
        TableReader tableReader = new TableReader(profile);
        List<Observation> observations = new ArrayList<>(tree.observations());
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof Table table) {
                TableReading reading = tableReader.read(table, tree.sectionOf()[b], operations.size());
                tables.add(reading.table());
                operations.addAll(reading.operations());
                observations.addAll(reading.observations());
            }
        }
        return new RawContract(
                new HeaderReader(profile).read(layout),
                new PartyReader(profile).read(blocks),
                tree.sections(),
                operations,
                new StatementReader(profile).read(blocks, tree, reader.operationOf()),
                tables,
                observations);
    }
}
