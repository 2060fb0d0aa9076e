package org.yidiantong.complaints.privacy;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, as it is kept: without what identifies anybody, and, where that
 * left something out, the whole of it sealed.
 *
 * @param masked what handling units and lists show
 * @param sealed the original, only where it differs
 */
@ValueObject
public record ProtectedText(String masked, byte @Nullable [] sealed) {
}
