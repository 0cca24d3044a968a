package org.planouvert.write.report;

import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;

/**
 * The failures of one rule.
 *
 * @param ruleId the rule
 * @param severity its weight
 * @param count how often it failed
 * @param example the first failure's words
 */
public record IssueGroup(String ruleId, Severity severity, long count, Message example) {

    IssueGroup andOneMore() {
        return new IssueGroup(ruleId, severity, count + 1, example);
    }
}
