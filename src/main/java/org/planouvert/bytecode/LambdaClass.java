package org.planouvert.bytecode;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class that a lambda becomes: what it captures in fields, and a method that hands these and its arguments to the body. */
final class LambdaClass {

    static final String MARK = "$$Lambda";

    private static final String ONLY = "ONLY";
    private static final String MAKE = "make";
    private static final String CONSTRUCTOR = "<init>";
    private static final String OBJECT = "java/lang/Object";

    private final String name;
    private final LambdaSite site;
    private final List<Type> captured;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    LambdaClass(String name, String nestHost, LambdaSite site) {
        this.name = name;
        this.site = site;
        captured = site.captured();
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT,
                new String[] {site.asked().getInternalName()});
        writer.visitNestHost(nestHost);
        for (int i = 0; i < captured.size(); i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            writer.visitField(access, field(i), captured.get(i).getDescriptor(), null, null);
        }
        constructor();
        if (captured.isEmpty()) {
            only();
        } else {
            make();
        }
        method();
        writer.visitEnd();
    }

    static boolean isOne(String className) {
        int mark = className.lastIndexOf(MARK);
        return mark >= 0
                && className.length() > mark + MARK.length()
                && className.substring(mark + MARK.length()).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return writer.toByteArray();
    }

    /** Puts the lambda where what it captures lies on the stack. One that captures nothing is always the same. */
    void call(MethodVisitor method) {
        if (captured.isEmpty()) {
            method.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, site.asked().getDescriptor());
        } else {
            method.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, site.factory(), false);
        }
    }

    private static String field(int number) {
        return "captured" + number;
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured.toArray(Type[]::new));
    }

    private void constructor() {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int slot = 1;
        for (int i = 0; i < captured.size(); i++) {
            Type type = captured.get(i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
            slot += type.getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void only() {
        String type = site.asked().getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        construct(code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void make() {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, site.factory(), null, null);
        code.visitCode();
        construct(code);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private void construct(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
    }

    /** The interface's method: arguments get the types they have at this place, then those that the body wants. */
    private void method() {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, site.method(), site.erased().getDescriptor(), null, null);
        code.visitCode();
        if (site.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, site.body().getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < captured.size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(
                    Opcodes.GETFIELD, name, field(i), captured.get(i).getDescriptor());
        }
        arguments(code);
        code.visitMethodInsn(
                site.instruction(),
                site.body().getOwner(),
                site.body().getName(),
                site.body().getDesc(),
                site.body().isInterface());
        result(code);
        end(code);
    }

    private void arguments(MethodVisitor code) {
        Type[] erased = site.erased().getArgumentTypes();
        Type[] exact = site.exact().getArgumentTypes();
        int slot = 1;
        for (int i = 0; i < erased.length; i++) {
            code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), slot);
            slot += erased[i].getSize();
            Conversion.convert(code, erased[i], exact[i]);
            Conversion.convert(code, exact[i], site.taken().get(captured.size() + i));
        }
    }

    private void result(MethodVisitor code) {
        Type erased = site.erased().getReturnType();
        if (erased.getSort() == Type.VOID) {
            Conversion.drop(code, site.given());
        } else {
            Type exact = site.exact().getReturnType();
            Conversion.convert(code, site.given(), exact);
            Conversion.convert(code, exact, erased);
        }
        code.visitInsn(erased.getOpcode(Opcodes.IRETURN));
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
