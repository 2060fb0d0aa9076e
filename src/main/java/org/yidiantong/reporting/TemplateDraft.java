package org.yidiantong.reporting;

import java.util.Optional;

/**
 * The workbook template in a district's folder; empty when the district uses the built-in
 * one.
 */
record TemplateDraft(Optional<byte[]> performance) {
}
