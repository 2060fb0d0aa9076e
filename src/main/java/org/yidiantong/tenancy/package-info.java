/**
 * The registry of districts, and the binding of one district to each piece of work.
 * <p>
 * Start at {@link org.yidiantong.tenancy.DistrictManagement} (the districts and their
 * settings), {@link org.yidiantong.tenancy.BoundDistrict} (the district of the current
 * thread), and {@link org.yidiantong.tenancy.SectionFormat} and
 * {@link org.yidiantong.tenancy.DistrictSection}, which a module implements to have its
 * own section in a district's folder, to read, apply and export. The nested module
 * {@code folder} reads and applies folders; {@code tool} is the command line.
 * PostgreSQL's row-level security guarantees separation: this module sets the district in
 * each transaction, and refuses to start with a database role that could bypass it. It
 * does not know which modules have sections.
 */
@ApplicationModule(displayName = "Tenancy 区县", allowedDependencies = { "kernel", "tenancy.yaml" })
@NullMarked
package org.yidiantong.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
