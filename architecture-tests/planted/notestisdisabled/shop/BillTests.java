package planted.notestisdisabled.shop;

import org.junit.jupiter.api.Disabled;

/** Holds many. */
@Disabled
class BillTests {

}
