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

/** Rejects operations that ask for too much, before they run. */
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
                    ("The operation costs %d points, and the limit is %d. Ask for smaller pages, fewer fields or "
                                    + "fewer pages within pages, or use several operations. The schema has the "
                                    + "prices, as @cost.")
                            .formatted(price, maxPrice),
                    beside(price));
        }
        return price;
    }

    /** A price and the limit, as the answer lists them. */
    public Map<String, Object> beside(long price) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("price", price);
        extensions.put("limit", maxPrice);
        return extensions;
    }
}
