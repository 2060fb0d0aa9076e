package org.yidiantong.complaints.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A text as stored: masked, with the encrypted original if masking changed it.
 *
 * @param masked the text that handling units and lists show
 * @param sealed the encrypted original; null if it equals the masked text
 */
@ValueObject
@Embeddable
public record ProtectedText(@Column(name = "masked") String masked, @Column(name = "sealed") byte @Nullable [] sealed) {
}
