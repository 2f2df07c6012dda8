package org.chancery.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the {@link Projection} of each entity, once. */
@ApplicationScoped
public class Projections {
    private final EntityManagerFactory entities;
    private final Map<Class<?>, Projection<?>> known = new ConcurrentHashMap<>();

    Projections(EntityManagerFactory entities) {
        this.entities = entities;
    }

    // Each class has a projection of its own type.
    @SuppressWarnings("unchecked")
    public <T> Projection<T> of(Class<T> entity) {
        return (Projection<T>) known.computeIfAbsent(entity, type -> new Projection<>(entity, subtypes(entity)));
    }

    /** The subtypes with a table of their own, in the order of their names. */
    private List<Class<?>> subtypes(Class<?> entity) {
        return entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type != entity && entity.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
