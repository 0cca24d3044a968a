package org.planouvert.bytecode;

import java.util.Arrays;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Code that turns a value of one type into one of another, as a lambda's arguments and result are turned: widened, put into a
 * box, taken out of one, or taken for what they are. Source: {@code java.lang.invoke.LambdaMetafactory}, "adaptation".
 */
final class Conversion {

    /** The primitive types and their boxes. */
    private enum Box {
        BOOLEAN(Type.BOOLEAN_TYPE, "Boolean"),
        BYTE(Type.BYTE_TYPE, "Byte"),
        CHAR(Type.CHAR_TYPE, "Character"),
        SHORT(Type.SHORT_TYPE, "Short"),
        INT(Type.INT_TYPE, "Integer"),
        LONG(Type.LONG_TYPE, "Long"),
        FLOAT(Type.FLOAT_TYPE, "Float"),
        DOUBLE(Type.DOUBLE_TYPE, "Double");

        private final Type plain;
        private final String name;

        Box(Type plain, String name) {
            this.plain = plain;
            this.name = "java/lang/" + name;
        }

        private static Box of(Type plain) {
            return Arrays.stream(values())
                    .filter(box -> box.plain.equals(plain))
                    .findFirst()
                    .orElseThrow();
        }

        private static Optional<Box> named(Type reference) {
            return Arrays.stream(values())
                    .filter(box -> box.name.equals(reference.getInternalName()))
                    .findFirst();
        }
    }

    private Conversion() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Name of the class whose static methods say what a primitive value is. */
    static String boxOf(Type primitive) {
        return Box.of(primitive).name;
    }

    static void convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            String box = boxOf(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            unbox(code, from, to);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** A value that nobody wants. */
    static void drop(MethodVisitor code, Type type) {
        if (type.getSize() > 0) {
            code.visitInsn(type.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
        }
    }

    private static void unbox(MethodVisitor code, Type from, Type to) {
        Optional<Box> known = Box.named(from);
        Box box = known.orElseGet(() -> Box.of(to));
        if (known.isEmpty()) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box.name);
        }
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box.name,
                box.plain.getClassName() + "Value",
                "()" + box.plain.getDescriptor(),
                false);
        convert(code, box.plain, to);
    }

    /** Everything smaller than an {@code int} is one already. */
    private static void widen(MethodVisitor code, Type from, Type to) {
        switch (from.getSort()) {
            case Type.LONG -> code.visitInsn(to.getSort() == Type.DOUBLE ? Opcodes.L2D : Opcodes.L2F);
            case Type.FLOAT -> code.visitInsn(Opcodes.F2D);
            default -> widenInt(code, to);
        }
    }

    private static void widenInt(MethodVisitor code, Type to) {
        switch (to.getSort()) {
            case Type.LONG -> code.visitInsn(Opcodes.I2L);
            case Type.FLOAT -> code.visitInsn(Opcodes.I2F);
            case Type.DOUBLE -> code.visitInsn(Opcodes.I2D);
            default -> {}
        }
    }
}
