package org.yidiantong.evaluation.sampling;

import java.util.List;

import org.yidiantong.complaints.events.ComplaintId;

/**
 * A sample with everything that it takes to draw it again.
 *
 * @param townships in the order of their codes
 * @param complaints the chosen ones
 * @param frame the ids of all complaints that could be chosen
 * @param calls what the calls found
 */
public record SampleDetails(SampleView sample, List<TownshipSample> townships, List<SampledComplaint> complaints,
		List<ComplaintId> frame, CallTotals calls) {
}
