package org.planouvert.bytecode;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What records answer when asked whether they are equal, and for their hash. Source: the documentation of
 * {@code java.lang.Record}; the hash is the one that Java 17 makes, so that no order of a set changes.
 */
final class RecordCode {

    private static final int FACTOR = 31;

    private final String name;
    private final Handle[] fields;

    RecordCode(String name, Handle[] fields) {
        this.name = name;
        this.fields = fields.clone();
    }

    /** In place of what was asked with the record on the stack. */
    void hashInto(MethodVisitor code) {
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
            code.visitInsn(Opcodes.IMUL);
            get(code, field, 0);
            Type type = Type.getType(field.getDesc());
            if (Conversion.isPrimitive(type)) {
                String box = Conversion.boxOf(type);
                code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "hashCode", "(" + type.getDescriptor() + ")I", false);
            } else {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            }
            code.visitInsn(Opcodes.IADD);
        }
    }

    /** In place of what was asked with the record and another object on the stack. */
    void equalsInto(MethodVisitor code) {
        Label different = new Label();
        code.visitInsn(Opcodes.POP2);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, name);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            get(code, field, 0);
            get(code, field, 1);
            compare(code, Type.getType(field.getDesc()), different);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
    }

    private void get(MethodVisitor code, Handle field, int variable) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, name);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, name, field.getName(), field.getDesc());
    }

    private static void compare(MethodVisitor code, Type type, Label different) {
        switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT ->
                code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                // Numbers that are none are equal here, and zeros of different signs are not.
                String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.boxOf(type), "compare", both, false);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        "java/util/Objects",
                        "equals",
                        "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                        false);
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
        }
    }
}
