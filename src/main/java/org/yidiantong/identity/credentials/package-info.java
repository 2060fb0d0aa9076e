/**
 * Passwords, sessions and the limits on attempts to sign in.
 * <p>
 * {@link org.yidiantong.identity.credentials.PasswordHasher} hashes and compares
 * passwords, {@link org.yidiantong.identity.credentials.LoginThrottle} and
 * {@link org.yidiantong.identity.credentials.SignInLock} limit failed attempts by
 * address, and {@link org.yidiantong.identity.credentials.SessionStore} keeps sessions in
 * Redis. Knows no accounts.
 */
@ApplicationModule(displayName = "Credentials 登录凭证", allowedDependencies = { "tenancy", "kernel" })
@NullMarked
package org.yidiantong.identity.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
