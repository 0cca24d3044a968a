package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.extracts.DossierFile.Rows;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How the rows of a dossier, or of a part of it, are written and read back, table by table. */
final class RowsPacking implements Packing<Rows> {

    private static final Packing<Party> PARTY = new PartyPacking();
    private static final Packing<Section> SECTION = new SectionPacking();
    private static final Packing<Operation> OPERATION = new OperationPacking();
    private static final Packing<Amount> AMOUNT = new AmountPacking();
    private static final Packing<TableCell> CELL = new CellPacking();
    private static final Packing<Finding> FINDING = new FindingPacking();

    /** Behind the rows: a file that ends in zeros is not whole. */
    private static final int END = 'E';

    @Override
    public void write(PackedWriter out, Rows value) throws IOException {
        out.list(value.parties(), PARTY);
        out.list(value.sections(), SECTION);
        out.list(value.operations(), OPERATION);
        out.list(value.amounts(), AMOUNT);
        out.list(value.cells(), CELL);
        out.list(value.findings(), FINDING);
        out.mark(END);
    }

    @Override
    public Rows read(PackedReader in) throws IOException {
        Rows rows = new Rows(
                in.list(PARTY), in.list(SECTION), in.list(OPERATION), in.list(AMOUNT), in.list(CELL), in.list(FINDING));
        in.mark(END);
        return rows;
    }
}
