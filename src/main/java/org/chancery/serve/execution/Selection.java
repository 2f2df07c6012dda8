package org.chancery.serve.execution;

import graphql.schema.GraphQLObjectType;
import java.util.List;

/** The fields that are asked of objects of one type, in the order of the answer. */
record Selection(GraphQLObjectType type, List<SelectedField> fields) {}
