package org.chancery.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Refuses those of our types that are not registered for reflection. A native executable would find no fields in them
 * and write empty objects. On the JVM this makes the tests fail that read or write them.
 */
final class RegisteredTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    RegisteredTypes() {
        super(RegisteredTypes.class.getSimpleName());
        setSerializerModifier(new Writing());
        setDeserializerModifier(new Reading());
    }

    private static final class Writing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            require(bean.getBeanClass());
            return properties;
        }
    }

    private static final class Reading extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
            require(bean.getBeanClass());
            return builder;
        }
    }

    private static void require(Class<?> type) {
        if (type.getName().startsWith("org.chancery.") && !isRegistered(type)) {
            throw new IllegalStateException("A native executable could not read or write %s. Annotate it with @%s."
                    .formatted(type.getName(), RegisterForReflection.class.getSimpleName()));
        }
    }

    private static boolean isRegistered(Class<?> type) {
        return type.isAnnotationPresent(RegisterForReflection.class) || isRegisteredByEnclosing(type);
    }

    private static boolean isRegisteredByEnclosing(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        RegisterForReflection registered =
                enclosing == null ? null : enclosing.getAnnotation(RegisterForReflection.class);
        return registered != null && !registered.ignoreNested();
    }
}
