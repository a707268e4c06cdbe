/** The forty topics of the corpus, as id and title. */
export const topics =
  `Mental health | School places | Special educational needs | Children in care | Adoption and fostering |
  Early years | Youth services | Public health | Adult social care | Carers | Dementia | Hospital discharge |
  Affordable housing | Homelessness | Private renting | Local plan | Conservation areas | Town centres | Local economy |
  Skills and apprenticeships | Budget | Council tax | Pensions | Procurement | Audit and risk | Standards |
  Elections | Data protection | Roads and repairs | Buses | Cycling and walking | Parking | Flooding | Climate change |
  Waste and recycling | Parks and trees | Harbours and coast | Museums and archives | Community safety | Licensing`
    .split('|')
    .map((entry) => entry.trim())
    .map((title) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title }));

/** One of the topics. */
export type Topic = (typeof topics)[number];
