package org.planouvert.profile;

import java.nio.file.Path;

/** The profiles that the repository carries: tests read by the words that users read by. */
public final class TestProfile {

    private TestProfile() {}

    public static Profile cper() {
        try {
            return JobFile.load(Path.of("jobs/cper.yaml")).profiles().get(0);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
