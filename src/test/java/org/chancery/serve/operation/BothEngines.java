package org.chancery.serve.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import org.chancery.graphql.OperationContext;
import org.chancery.record.ArchiveChanges;
import org.chancery.serve.limits.OperationLimits;
import org.chancery.serve.schema.ServedSchema;

/** Answers operations twice: with the engine that is served, and with the plain one. */
@ApplicationScoped
class BothEngines {
    private final ObjectMapper json;
    private final GraphQLSchema schema;
    private final OperationRunner served;
    private final OperationRunner plain;
    private final FetchedFields fetched = new FetchedFields();

    BothEngines(
            ServedSchema schema,
            Schema model,
            DocumentCache documentCache,
            OperationLimits limits,
            OperationTransaction transaction,
            OperationContext operationContext,
            ArchiveChanges changes,
            ErrorReport errorReport,
            OperationRunner served,
            ObjectMapper json) {
        this.schema = schema.schema();
        this.json = json;
        this.served = served;
        plain = new OperationRunner(
                schema,
                model,
                documentCache,
                limits,
                transaction,
                operationContext,
                changes,
                errorReport,
                new PlainEngine(new SmallRyeFetchers(model, fetched).in(this.schema)));
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** The fields that the plain engine has fetched. */
    FetchedFields fetched() {
        return fetched;
    }

    Comparison compare(Question question) {
        return new Comparison(served(question), answer(plain, question));
    }

    Answer served(Question question) {
        return answer(served, question);
    }

    private Answer answer(OperationRunner runner, Question question) {
        Cancellation cancellation = new Cancellation();
        try {
            PreparedOperation prepared = runner.prepare(question.request(), true);
            return Answer.of(runner.run(prepared, question.languages(), cancellation), json);
        } catch (RejectedOperation rejected) {
            return Answer.of(rejected.answer(), json);
        } finally {
            cancellation.finish();
        }
    }
}
