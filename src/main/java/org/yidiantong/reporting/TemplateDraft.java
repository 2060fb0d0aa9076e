package org.yidiantong.reporting;

import java.util.Optional;

/**
 * The template that a district has drawn for its workbooks; empty when it uses the one
 * inside the program.
 */
record TemplateDraft(Optional<byte[]> performance) {
}
