/**
 * What is found about a disclosure as a duty, as the editor and its pages see it.
 */
@NamedInterface("inspection")
@NullMarked
package org.yidiantong.disclosure.inspection;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
