/**
 * Answers a request of the API that is sent again as it was answered before, and runs it
 * only once. The key is the header {@code Idempotency-Key}, with every POST.
 * <p>
 * Start at {@link org.yidiantong.integration.idempotency.AnsweredRequests}. Controllers
 * and doors know nothing of it: the request runs inside the transaction that stores its
 * answer. Filing a complaint has keys of its own, because forms use them too. Publishes
 * nothing and listens to nothing.
 */
@ApplicationModule(displayName = "Idempotency 重复请求",
		allowedDependencies = { "identity", "secrets", "tenancy", "kernel", "http", "http :: operations" })
@NullMarked
package org.yidiantong.integration.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
