package org.planouvert.bytecode;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Classes that may use each other's private members: those of one source file, named by its outermost class. Source: Java
 * Virtual Machine Specification 17, 4.7.28 and 4.7.29.
 */
final class Nest {

    private static final int ATTRIBUTES_ONLY = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    private Nest() {}

    /** The outermost class that a class names as the host of its nest; none when it is the host itself. */
    static Optional<String> hostOf(ClassReader inner) {
        Finding finding = new Finding();
        inner.accept(finding, ATTRIBUTES_ONLY);
        return Optional.ofNullable(finding.host);
    }

    static Set<String> membersOf(ClassReader host) {
        Finding finding = new Finding();
        host.accept(finding, ATTRIBUTES_ONLY);
        return finding.members;
    }

    /** The outermost class with more members. */
    static byte[] with(byte[] host, Set<String> members) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(0);
        Set<String> missing = new LinkedHashSet<>(members);
        missing.removeAll(membersOf(reader));
        reader.accept(new Naming(writer, missing), 0);
        return writer.toByteArray();
    }

    private static final class Finding extends ClassVisitor {

        private final Set<String> members = new LinkedHashSet<>();
        private @Nullable String host;

        private Finding() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitNestHost(String name) {
            host = name;
        }

        @Override
        public void visitNestMember(String name) {
            members.add(name);
        }
    }

    /** ASM wants members before fields and methods. */
    private static final class Naming extends ClassVisitor {

        private final Set<String> missing;

        private Naming(ClassVisitor next, Set<String> missing) {
            super(Opcodes.ASM9, next);
            this.missing = missing;
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String type, @Nullable String signature) {
            nameMissing();
            return super.visitRecordComponent(name, type, signature);
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            nameMissing();
            return super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
            nameMissing();
            return super.visitMethod(access, name, type, signature, exceptions);
        }

        @Override
        public void visitEnd() {
            nameMissing();
            super.visitEnd();
        }

        private void nameMissing() {
            missing.forEach(super::visitNestMember);
            missing.clear();
        }
    }
}
