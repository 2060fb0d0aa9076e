/**
 * Samples (抽样回访) of closed complaints, drawn by the district to call people back whether
 * they rated or not.
 * <p>
 * Start at {@link org.yidiantong.evaluation.sampling.SampleManagement}: an officer of the
 * district draws a sample of the complaints that were closed in a period, stratified by
 * township. {@link org.yidiantong.evaluation.sampling.SampleDraw} defines which
 * complaints a seed chooses, so that anybody can draw the sample again from the list of
 * ids. A draw never changes.
 * {@link org.yidiantong.evaluation.sampling.SampleCallManagement} records what the people
 * say when they are called; their own rating is shown beside it once they have answered.
 * Units never see samples: nobody checks their own closings. Nothing here changes a
 * rating or a published figure.
 */
@ApplicationModule(displayName = "Samples 抽样回访",
		allowedDependencies = { "evaluation", "complaints :: events", "complaints :: closed", "complaints :: recused",
				"organization", "identity", "masking", "audit", "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.evaluation.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
