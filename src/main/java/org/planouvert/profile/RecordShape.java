package org.planouvert.profile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * What a record is made of. Asked once for each type, because Java makes the answer anew each time.
 *
 * @param components in their order
 * @param types of the components, with their parameters
 * @param keys of the components in YAML: their names in snake case
 * @param constructor the one that takes all components
 */
record RecordShape(List<RecordComponent> components, List<Type> types, List<String> keys, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static RecordShape shape(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] taken = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    components,
                    components.stream().map(RecordComponent::getGenericType).toList(),
                    components.stream().map(c -> key(c.getName())).toList(),
                    type.getDeclaredConstructor(taken));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type.getName(), e);
        }
    }

    /** A record of the values of all components, in their order. */
    Object make(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    /** {@code bridgeWords} is {@code bridge_words}. */
    static String key(String component) {
        StringBuilder key = new StringBuilder(component.length() + 4);
        for (char letter : component.toCharArray()) {
            if (letter >= 'A' && letter <= 'Z') {
                key.append('_').append((char) (letter - 'A' + 'a'));
            } else {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
