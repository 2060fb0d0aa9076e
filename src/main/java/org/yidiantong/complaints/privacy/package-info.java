/**
 * Protects what a person wrote and who that person is.
 * <p>
 * {@link org.yidiantong.complaints.privacy.NoteProtection} masks texts and keeps the
 * original sealed; {@link org.yidiantong.complaints.privacy.ComplaintCipher} encrypts
 * contacts and hashes tracking codes. Stores nothing itself.
 */
@ApplicationModule(displayName = "Privacy 隐私保护", allowedDependencies = { "kernel", "masking", "secrets", "tenancy" })
@NullMarked
package org.yidiantong.complaints.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
