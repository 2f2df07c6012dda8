package org.chancery.serve.http.testapi;

/** A part of a type that the schema does not have. */
record Ghost(Long id) implements Part, Spare {

    @Override
    public Long getId() {
        return id;
    }
}
