package org.yidiantong.tenancy.folder;

import java.util.List;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;

/**
 * The changes that applying a district's folder made or would make.
 *
 * @param revision current revision of the district; 0 when it has never been applied
 * @param changes in section order; empty when nothing changes
 */
public record DistrictChanges(DistrictCode district, int revision, List<Change> changes) {
}
