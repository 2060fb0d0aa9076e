/**
 * Answers a repeated request with the answer that the first one got.
 * <p>
 * Start at {@link org.yidiantong.complaints.idempotency.IdempotencyKeys}. Neither keys
 * nor answers can be read from the database without the key of the request.
 */
@ApplicationModule(displayName = "Idempotency keys 幂等键", allowedDependencies = { "kernel", "secrets", "tenancy" })
@NullMarked
package org.yidiantong.complaints.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
