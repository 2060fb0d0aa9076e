/**
 * Keys that are never stored in the database, with encryption and hashing.
 * <p>
 * Start at {@link org.yidiantong.secrets.SecretKeys}, the port through which keys are
 * obtained. {@link org.yidiantong.secrets.AuthenticatedEncryption} encrypts data that
 * must be read again, {@link org.yidiantong.secrets.Hashes} hashes data that must only be
 * recognised. Publishes and listens to nothing and owns no data. It does not know what a
 * key is used for.
 */
@ApplicationModule(displayName = "Secrets 密钥", allowedDependencies = {})
@NullMarked
package org.yidiantong.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
