/**
 * What a handler says of itself by an annotation, such as that it must not be called in a
 * transaction, or will go.
 */
@NamedInterface("operations")
@NullMarked
package org.yidiantong.http.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
