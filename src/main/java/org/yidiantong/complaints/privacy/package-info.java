/**
 * Protects texts of complaints and the identity of complainants.
 * <p>
 * {@link org.yidiantong.complaints.privacy.NoteProtection} masks texts and encrypts the
 * originals; {@link org.yidiantong.complaints.privacy.ComplaintCipher} encrypts contacts
 * and hashes tracking codes. The module has no tables.
 */
@ApplicationModule(displayName = "Privacy 隐私保护", allowedDependencies = { "kernel", "masking", "secrets", "tenancy" })
@NullMarked
package org.yidiantong.complaints.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
