/**
 * What the server does with connections before a handler runs: it ends bodies that arrive
 * too slowly, limits how many it waits for at once and how many connections an address
 * has, and uses virtual threads where the JDK has good ones.
 * <p>
 * Start at {@link org.yidiantong.http.server.BodyValve}. Publishes nothing and listens to
 * nothing.
 */
@ApplicationModule(displayName = "Server 服务器", allowedDependencies = "http")
@NullMarked
package org.yidiantong.http.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
