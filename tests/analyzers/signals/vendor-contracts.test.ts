import { vendorContracts } from '../../../analyzers/signals/vendor-contracts.ts';
import { testSignal } from './signal-cases.ts';

testSignal(vendorContracts, {
  shows: [
    ['Managed 11 freight and storage suppliers.', 'quantified', 'suppliers'],
    ['Contract owner for snow clearance.', 'demonstrated', 'Contract owner'],
    ['Appointed the main contractor for the pier.', 'demonstrated', 'contractor'],
    ['Re-tendered the laundry contract for the hospital group.', 'demonstrated', 'laundry contract'],
    ['Managed 17 suppliers of fresh produce.', 'quantified', '17 suppliers'],
    ['Terminated the contract of an unreliable haulier.', 'demonstrated', 'Terminated'],
    ['Negotiated a €90k order with our printing supplier.', 'quantified', 'printing supplier'],
    ['Negotiated rates with nine subcontractors.', 'quantified', 'nine subcontractors'],
    ['Negotiated £70k in supplier cost reductions.', 'quantified', '£70k'],
  ],
  silent: [
    ['Raised purchase orders for office supplies.'],
    ['Worked for a supplier of lifts.'],
    ['Scheduled the vendor meetings.'],
    ['Negotiated a rise in salary.'],
  ],
});
