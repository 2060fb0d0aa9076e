/**
 * API clients of a district as they are stored: their secrets, how long they are valid,
 * and a short-lived cache for requests.
 * <p>
 * Start at {@link org.yidiantong.identity.clients.ClientRegistry}, the door, and at
 * {@link org.yidiantong.identity.clients.Client}, which knows which secrets are valid at
 * a time. Who may change a client is decided by the module {@code identity}. Publishes
 * and listens to nothing, and never stores a secret itself.
 */
@ApplicationModule(displayName = "API clients 接口客户端", allowedDependencies = { "tenancy", "kernel" })
@NullMarked
package org.yidiantong.identity.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
