package org.yidiantong.tenancy;

import java.util.List;

/**
 * What applying a district's folder changed or would change.
 *
 * @param revision of the district as it is now; 0 when it has not been applied yet
 * @param changes in the order of the sections; empty when nothing changes
 */
public record DistrictChanges(DistrictCode district, int revision, List<Change> changes) {
}
