package org.chancery.serve.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls a method of an object with any arguments, without the checks of reflection at each call. */
final class Invocation {
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class, Object[].class);

    private final MethodHandle handle;

    Invocation(Method method) {
        try {
            handle = MethodHandles.publicLookup()
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("SmallRye serves only public methods of public classes: " + method, e);
        }
    }

    @Nullable
    Object call(@Nullable Object target, @Nullable Object[] arguments) throws Throwable {
        return (Object) handle.invokeExact(target, arguments);
    }
}
