package org.planouvert.bytecode;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class without call sites that Java would link while it runs.
 *
 * @param name with slashes
 * @param nestHost the outermost class of its source file, maybe itself
 * @param bytes of the class
 * @param lambdas the classes that its lambdas became, by name
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file and never compared
record PlainClass(String name, String nestHost, byte[] bytes, Map<String, byte[]> lambdas) {

    /** A class made plain; nothing when it is plain already. */
    static Optional<PlainClass> of(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String nestHost = Nest.hostOf(reader).orElse(reader.getClassName());
        Rewriting rewriting = new Rewriting(writer, reader.getClassName(), nestHost);
        reader.accept(rewriting, 0);
        return rewriting.changed
                ? Optional.of(new PlainClass(reader.getClassName(), nestHost, writer.toByteArray(), rewriting.lambdas))
                : Optional.empty();
    }

    private static final class Rewriting extends ClassVisitor {

        private final String name;
        private final String nestHost;
        private final Map<String, byte[]> lambdas = new TreeMap<>();
        private boolean changed;

        private Rewriting(ClassVisitor next, String name, String nestHost) {
            super(Opcodes.ASM9, next);
            this.name = name;
            this.nestHost = nestHost;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, @Nullable String signature, String @Nullable [] exceptions) {
            return new CallSites(super.visitMethod(access, open(method), type, signature, exceptions), this);
        }

        /** Tools pass over methods that are named as bodies of lambdas and that no call site asks for, and what they use. */
        private static String open(String method) {
            return method.startsWith("lambda$") ? "body" + method.substring("lambda".length()) : method;
        }

        private Handle open(Handle body) {
            return body.getOwner().equals(name)
                    ? new Handle(body.getTag(), name, open(body.getName()), body.getDesc(), body.isInterface())
                    : body;
        }

        private void lambda(MethodVisitor method, LambdaSite site) {
            LambdaClass made = new LambdaClass(name + LambdaClass.MARK + lambdas.size(), nestHost, site);
            lambdas.put(made.name(), made.bytes());
            made.call(method);
            changed = true;
        }

        private void record(MethodVisitor method, String asked, Handle[] fields) {
            RecordCode code = new RecordCode(name, fields);
            if (asked.equals("equals")) {
                code.equalsInto(method);
            } else {
                code.hashInto(method);
            }
            changed = true;
        }
    }

    private static final class CallSites extends MethodVisitor {

        private final Rewriting rewriting;

        private CallSites(MethodVisitor next, Rewriting rewriting) {
            super(Opcodes.ASM9, next);
            this.rewriting = rewriting;
        }

        @Override
        public void visitInvokeDynamicInsn(String asked, String type, Handle linker, Object... arguments) {
            if (linker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                    && linker.getName().equals("metafactory")) {
                rewriting.lambda(
                        mv,
                        new LambdaSite(asked, type, (Type) arguments[0], rewriting.open((Handle) arguments[1]), (Type)
                                arguments[2]));
            } else if (linker.getOwner().equals("java/lang/runtime/ObjectMethods") && !asked.equals("toString")) {
                // The first two tell the class and the names of its components.
                rewriting.record(
                        mv,
                        asked,
                        Arrays.stream(arguments).skip(2).map(Handle.class::cast).toArray(Handle[]::new));
            } else {
                Object[] opened = Arrays.stream(arguments)
                        .map(a -> a instanceof Handle body ? rewriting.open(body) : a)
                        .toArray();
                super.visitInvokeDynamicInsn(asked, type, linker, opened);
            }
        }
    }
}
