/**
 * A person on the day asked about, everything derived: what any engine can decide on. Days are numbers YYYYMMDD. Numbers that there are not are NaN, so
 * that no comparison with them holds.
 */
export interface PersonFacts {
  readonly living: boolean;
  readonly deceased: boolean;
  readonly deathDate: number;
  readonly age: number;
  readonly hukou: { readonly local: boolean };
  readonly pensionInsurance: string | null;
  readonly medicalInsurance: string | null;
  readonly maternityInsurance: boolean;
  readonly residence: { readonly kind: string | null; readonly operator: string | null };
  readonly selfCare: string | null;
  readonly civilCapacity: string | null;
  readonly mobilityImpaired: boolean;
  readonly careCard: boolean;
  readonly hospital: { readonly today: boolean; readonly daysThisYear: number };
  readonly education: string | null;
  readonly disability: {
    readonly certified: boolean;
    readonly certifiedOn: number;
    readonly grade: number;
    readonly kinds: readonly string[];
  };
}

/** What authorities have decided, by the item's id in camel case. */
export interface ParentDecided {
  readonly specialAssistanceDisability: boolean;
  readonly assistiveDevices: boolean;
}

export interface ChildDecided {
  readonly studentAidPriority: boolean;
  readonly assistiveDevices: boolean;
  readonly childRehabilitation: boolean;
}

export interface HouseholdDecided {
  readonly oneOffRelief: boolean;
  readonly medicalAssistance: boolean;
  readonly ruralHousingPriority: boolean;
  readonly adoptionPriority: boolean;
}

/** A family on the day asked about. */
export interface FamilyFacts {
  readonly mother: PersonFacts & { readonly decided: ParentDecided };
  readonly father: PersonFacts & { readonly decided: ParentDecided };
  readonly child: PersonFacts & { readonly decided: ChildDecided };
  readonly onlyChild: boolean;
  readonly laterChild: { readonly exists: boolean; readonly on: number };
  readonly rural: boolean;
  readonly lowIncome: boolean;
  readonly housingDifficulty: boolean;
  readonly povertyRelief: boolean;
  readonly wantsChild: boolean;
  readonly wantsAdoption: boolean;
  readonly legalMatter: boolean;
  readonly fertility: { readonly assistedReproductionNeeded: boolean };
  readonly decided: HouseholdDecided;
}
