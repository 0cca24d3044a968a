package org.planouvert.normalize.payer;

import java.util.Optional;
import java.util.function.Function;

/**
 * One way in which a text ties a body to an amount.
 *
 * @param name as shown by {@code inspect --explain}
 * @param finder the group it ties to the amount of a scene
 */
record Rule(String name, Function<Scene, Optional<Group>> finder) {

    Optional<Group> find(Scene scene) {
        return finder.apply(scene);
    }
}
