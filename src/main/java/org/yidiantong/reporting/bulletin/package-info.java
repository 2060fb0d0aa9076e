/**
 * Bulletins (情况通报): writes the figures of a report as sentences into a Word template.
 * <p>
 * Start at {@link org.yidiantong.reporting.bulletin.Bulletins}. Every sentence is carried
 * by a figure: no rate is named without its denominator, and small samples are called
 * small. The template {@code reports/performance/bulletin.docx} defines everything visual
 * and the targets. Stores nothing, and runs nothing that a template contains.
 */
@ApplicationModule(displayName = "Bulletins 情况通报",
		allowedDependencies = { "reporting.figures", "reporting.workbook", "kernel" })
@NullMarked
package org.yidiantong.reporting.bulletin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
