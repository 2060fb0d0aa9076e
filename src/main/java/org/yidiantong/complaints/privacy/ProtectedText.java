package org.yidiantong.complaints.privacy;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A text as stored: masked, with the encrypted original if masking changed it.
 *
 * @param masked the text that handling units and lists show
 * @param sealed the encrypted original; null if it equals the masked text
 */
@ValueObject
public record ProtectedText(String masked, byte @Nullable [] sealed) {
}
