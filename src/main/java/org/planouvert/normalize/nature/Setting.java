package org.planouvert.normalize.nature;

import java.util.List;
import org.planouvert.domain.Period;

/**
 * Where a text with amounts stands.
 *
 * @param text as written
 * @param leadIns what it hangs on, outermost first
 * @param titles titles of the sections around it, outermost first
 * @param contractPeriod the contract's years; unknown when the document names none
 */
public record Setting(String text, List<String> leadIns, List<String> titles, Period contractPeriod) {

    public Setting {
        leadIns = List.copyOf(leadIns);
        titles = List.copyOf(titles);
    }
}
