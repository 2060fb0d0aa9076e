/**
 * Officers and API clients of a district and their permissions.
 * <p>
 * Start at {@link org.yidiantong.identity.Actor}, which is a parameter of every door
 * method with restricted access, and at {@link org.yidiantong.identity.Role}, which
 * defines the permissions of each role. A controller takes the actor as a parameter and
 * passes it to the door, which checks it.
 * {@link org.yidiantong.identity.SessionManagement} signs officers in and out,
 * {@link org.yidiantong.identity.AccountManagement} activates and blocks their accounts,
 * and {@link org.yidiantong.identity.ClientManagement} manages API clients. Accounts
 * follow the posts in the district's folder, which never contains a password or a
 * person's name. The module publishes no events and listens to none. It does not know
 * what a permission is used for.
 */
@ApplicationModule(displayName = "Identity 账号权限",
		allowedDependencies = { "identity.clients", "identity.credentials", "tenancy", "organization", "audit",
				"secrets", "commandline", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
