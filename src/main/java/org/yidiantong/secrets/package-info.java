/**
 * Keys that are never in the database, and what is done with them.
 * <p>
 * Start at {@link org.yidiantong.secrets.SecretKeys}, the one port behind which the keys
 * are; {@link org.yidiantong.secrets.Sealed} encrypts what must be read again,
 * {@link org.yidiantong.secrets.Hashes} makes what must only be recognized. Publishes and
 * listens to nothing, owns no data. It never knows what a key is used for.
 */
@ApplicationModule(displayName = "Secrets 密钥", allowedDependencies = {})
@NullMarked
package org.yidiantong.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
