/**
 * Who acts: officers of the district who are signed in, and API clients; what each of
 * them may do.
 * <p>
 * Start at {@link org.yidiantong.identity.Actor}, which every door takes that does not
 * serve everybody, and at {@link org.yidiantong.identity.Role}, which says as data what a
 * role may do. A controller takes the actor as a parameter and passes it on; the door
 * checks it. Officers come and go by {@link org.yidiantong.identity.SessionManagement},
 * are let in and shut out by {@link org.yidiantong.identity.AccountManagement}; programs
 * are known by {@link org.yidiantong.identity.ClientManagement}. Accounts follow the
 * posts of the district's folder, which never holds a password or a person's name.
 * Publishes and listens to nothing. It never knows what a permission is used for.
 */
@ApplicationModule(displayName = "Identity 账号权限",
		allowedDependencies = { "identity.credentials", "tenancy", "organization", "audit", "secrets", "commandline",
				"kernel", "http", "site" })
@NullMarked
package org.yidiantong.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
