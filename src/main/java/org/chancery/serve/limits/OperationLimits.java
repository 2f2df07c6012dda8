package org.chancery.serve.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.serve.schema.ServedSchema;
import org.jspecify.annotations.Nullable;

/** Refuses operations that ask for too much, before they run. */
@ApplicationScoped
public class OperationLimits {
    private final PriceList prices;
    private final int maxDepth;
    private final long maxPrice;

    OperationLimits(ServedSchema served, GraphQLConfig config) {
        this.prices = new PriceList(served.schema());
        this.maxDepth = config.maxDepth();
        this.maxPrice = config.maxPrice();
    }

    /**
     * The price of the operation, in points of about 10 microseconds of work.
     *
     * @throws ClientError QUERY_TOO_COMPLEX if the operation is above a limit
     */
    public long check(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        long price = new OperationPrice(prices, document, operation, variables).points(maxDepth);
        if (price > maxPrice) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    ("The operation costs %d points, and at most %d are served. Ask for smaller pages, fewer fields or"
                                    + " fewer pages within pages, or in several operations; @cost in the schema tells"
                                    + " what each costs.")
                            .formatted(price, maxPrice),
                    beside(price));
        }
        return price;
    }

    /** A price and the highest that is served, as clients are told. */
    public Map<String, Object> beside(long price) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("price", price);
        told.put("limit", maxPrice);
        return told;
    }
}
