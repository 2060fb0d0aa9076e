/**
 * Returns to a repeated request the response that the first one got.
 * <p>
 * Start at {@link org.yidiantong.complaints.idempotency.IdempotencyKeys}. Without the key
 * of the request, neither keys nor responses can be read from the database.
 */
@ApplicationModule(displayName = "Idempotency keys 幂等键", allowedDependencies = { "kernel", "secrets", "tenancy" })
@NullMarked
package org.yidiantong.complaints.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
