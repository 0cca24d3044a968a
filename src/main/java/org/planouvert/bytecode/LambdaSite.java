package org.planouvert.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A place where a program asks for a lambda or a method reference. Source: the documentation of
 * {@code java.lang.invoke.LambdaMetafactory}, whose names these are in other words.
 *
 * @param method name of the one method of the interface
 * @param factory descriptor of what the place takes, which is what the lambda captures, and gives, which is the interface
 * @param erased the interface's method as the virtual machine knows it
 * @param body what carries it out
 * @param exact the interface's method with the types it has at this place
 */
record LambdaSite(String method, String factory, Type erased, Handle body, Type exact) {

    List<Type> captured() {
        return List.of(Type.getArgumentTypes(factory));
    }

    Type asked() {
        return Type.getReturnType(factory);
    }

    boolean isConstructor() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    private boolean isStatic() {
        return body.getTag() == Opcodes.H_INVOKESTATIC;
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    /** What the body takes, its receiver first. */
    List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        if (!isConstructor() && !isStatic()) {
            taken.add(owner());
        }
        taken.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
        return taken;
    }

    /** What the body gives. */
    Type given() {
        return isConstructor() ? owner() : Type.getReturnType(body.getDesc());
    }

    /** The instruction that calls the body; private methods of a class are called like others of its nest. */
    int instruction() {
        if (isStatic()) {
            return Opcodes.INVOKESTATIC;
        }
        if (isConstructor()) {
            return Opcodes.INVOKESPECIAL;
        }
        return body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    }
}
